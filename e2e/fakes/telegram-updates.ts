let lastUpdateId = 1000;

/** What Telegram tells a bot when somebody writes to it, as documented. */
export function written(userId: number, text: string) {
  const from = { id: userId, is_bot: false, first_name: 'Ana', username: 'ana' };
  const chat = { id: userId, type: 'private', first_name: 'Ana' };
  return {
    update_id: ++lastUpdateId,
    message: { message_id: lastUpdateId, from, chat, date: 0, text },
  };
}

/** When somebody presses a button under a message. */
export function pressed(userId: number, data: string) {
  const from = { id: userId, is_bot: false, first_name: 'Ana', username: 'ana' };
  return {
    update_id: ++lastUpdateId,
    callback_query: { id: String(lastUpdateId), from, chat_instance: '1', data },
  };
}

/** When somebody blocks the bot. */
export function blocked(userId: number) {
  const from = { id: userId, is_bot: false, first_name: 'Ana' };
  const chat = { id: userId, type: 'private', first_name: 'Ana' };
  const status = (is: string) => ({ status: is, user: { id: 42, is_bot: true } });
  return {
    update_id: ++lastUpdateId,
    my_chat_member: {
      from,
      chat,
      date: 0,
      old_chat_member: status('member'),
      new_chat_member: status('kicked'),
    },
  };
}
