/**
 * The schema that was asked for, in the words of its source document. It is spelled out here on
 * purpose: a column that vanished from db/schema as well is still expected, and found missing.
 */
export const contract = {
  users: `
    id UUID PRIMARY KEY REFERENCES auth.users(id) ON DELETE CASCADE
    companion_name TEXT
    preferred_message_time TIME DEFAULT '09:00'
    support_style TEXT DEFAULT 'friendly_checkin'
    timezone TEXT DEFAULT 'America/New_York'
    location TEXT
    telegram_user_id BIGINT UNIQUE
    telegram_username TEXT
    telegram_linked_at TIMESTAMPTZ
    whatsapp_number TEXT UNIQUE
    whatsapp_linked_at TIMESTAMPTZ
    onboarding_completed_at TIMESTAMPTZ
    email TEXT
    display_name TEXT
    preferences JSONB DEFAULT '{}'
    plan TEXT DEFAULT 'free'
    created_at TIMESTAMPTZ DEFAULT NOW()
    updated_at TIMESTAMPTZ DEFAULT NOW()`,

  user_context: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    category TEXT NOT NULL
    key TEXT NOT NULL
    value TEXT NOT NULL
    importance_score FLOAT DEFAULT 0.5
    emotional_valence INT DEFAULT 0
    source TEXT DEFAULT 'extracted'
    created_at TIMESTAMPTZ DEFAULT NOW()
    updated_at TIMESTAMPTZ DEFAULT NOW()
    last_referenced_at TIMESTAMPTZ
    expires_at TIMESTAMPTZ
    UNIQUE(user_id, category, key)`,

  conversations: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    channel TEXT NOT NULL DEFAULT 'web'
    started_at TIMESTAMPTZ DEFAULT NOW()
    ended_at TIMESTAMPTZ
    message_count INT DEFAULT 0
    initiated_by TEXT NOT NULL DEFAULT 'user'
    mood_summary TEXT
    topics JSONB DEFAULT '[]'::jsonb
    created_at TIMESTAMPTZ DEFAULT NOW()`,

  companion_messages: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    conversation_id UUID NOT NULL REFERENCES conversations(id) ON DELETE CASCADE
    role TEXT NOT NULL CHECK (role IN ('user', 'assistant'))
    content TEXT NOT NULL
    telegram_message_id BIGINT
    metadata JSONB DEFAULT '{}'::jsonb
    created_at TIMESTAMPTZ DEFAULT NOW()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    client_id TEXT
    status TEXT NOT NULL DEFAULT 'done'
    UNIQUE(user_id, client_id)`,

  scheduled_messages: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    scheduled_for TIMESTAMPTZ NOT NULL
    sent_at TIMESTAMPTZ
    content TEXT
    generation_context JSONB
    status TEXT DEFAULT 'pending'
    priority_level TEXT
    failure_reason TEXT
    conversation_id UUID REFERENCES conversations(id)
    created_at TIMESTAMPTZ DEFAULT NOW()
    kind TEXT NOT NULL DEFAULT 'daily'
    local_date DATE NOT NULL
    UNIQUE(user_id, scheduled_for)
    UNIQUE(user_id, local_date, kind)`,

  user_devices: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    device_id TEXT NOT NULL
    platform TEXT NOT NULL
    push_token TEXT
    push_token_updated_at TIMESTAMPTZ
    app_version TEXT
    os_version TEXT
    device_model TEXT
    is_active BOOLEAN DEFAULT true
    last_active_at TIMESTAMPTZ DEFAULT NOW()
    created_at TIMESTAMPTZ DEFAULT NOW()
    updated_at TIMESTAMPTZ DEFAULT NOW()
    UNIQUE(user_id, device_id)`,

  extraction_logs: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    conversation_id UUID NOT NULL
    extraction_type TEXT NOT NULL
    status TEXT NOT NULL
    error_message TEXT
    items_extracted INTEGER DEFAULT 0
    duration_ms INTEGER
    created_at TIMESTAMPTZ DEFAULT NOW()`,

  onboarding: `
    user_id UUID PRIMARY KEY REFERENCES users(id) ON DELETE CASCADE
    current_step TEXT DEFAULT 'welcome'
    data JSONB DEFAULT '{}'
    completed_at TIMESTAMPTZ
    created_at TIMESTAMPTZ DEFAULT NOW()
    updated_at TIMESTAMPTZ DEFAULT NOW()`,

  daily_usage: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    usage_date DATE NOT NULL
    messages_sent INT DEFAULT 0
    messages_received INT DEFAULT 0
    created_at TIMESTAMPTZ DEFAULT NOW()
    UNIQUE(user_id, usage_date)`,

  telegram_link_tokens: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    token TEXT NOT NULL UNIQUE
    expires_at TIMESTAMPTZ NOT NULL
    used_at TIMESTAMPTZ
    created_at TIMESTAMPTZ DEFAULT NOW()`,

  push_notifications: `
    id UUID PRIMARY KEY DEFAULT gen_random_uuid()
    user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE
    device_id UUID REFERENCES user_devices(id) ON DELETE SET NULL
    scheduled_message_id UUID REFERENCES scheduled_messages(id) ON DELETE SET NULL
    title TEXT
    body TEXT
    data JSONB
    status TEXT NOT NULL DEFAULT 'pending'
    expo_receipt_id TEXT
    error_message TEXT
    sent_at TIMESTAMPTZ
    delivered_at TIMESTAMPTZ
    clicked_at TIMESTAMPTZ
    created_at TIMESTAMPTZ DEFAULT NOW()`,
};
