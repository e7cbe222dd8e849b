// Where Prisma finds its schema; the file lives here so that the root stays clean.
import { defineConfig } from "prisma/config";

export default defineConfig({ schema: "./schema.prisma", migrations: { path: "./migrations" } });
