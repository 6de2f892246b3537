import { vi } from 'vitest';

// Runs before each file of the unit tests: what the file before it loaded, perhaps with mocks, is not
// what this one means. Libraries stay loaded.
vi.resetModules();
