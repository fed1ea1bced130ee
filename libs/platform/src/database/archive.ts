import type { DataSource } from 'typeorm';
import type { Readings } from '../health/metrics';

/**
 * How the archive of the database's server stands, where it has one. A server cannot know of its base backups: whoever
 * takes one says so in the comment of the database `postgres`, as deploy/postgres/backup.sh does.
 */
export async function archiveOf(database: Pick<DataSource, 'query'>): Promise<Readings> {
  const [found] = await database.query<{ piece: number; backup: number | null }[]>(`
    SELECT extract(epoch FROM coalesce(last_archived_time, stats_reset))::float8 AS piece,
           extract(epoch FROM substring(shobj_description(oid, 'pg_database') FROM 'base backup (\\S+)$')::timestamptz)::float8 AS backup
    FROM pg_stat_archiver, pg_database WHERE datname = 'postgres' AND current_setting('archive_mode') <> 'off'`);
  return found
    ? { lachan_archive_piece_seconds: found.piece, lachan_archive_base_backup_seconds: found.backup ?? 0 }
    : {};
}
