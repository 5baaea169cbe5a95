-- A record is compressed anew with each write, and lz4 does it in a fraction of the time of pglz.
-- A server that was built without it, or is older than 14, keeps what it has.
DO $block$
BEGIN
    EXECUTE 'ALTER TABLE OrleansStorage ALTER COLUMN PayloadBinary SET COMPRESSION lz4';
EXCEPTION
    WHEN feature_not_supported OR syntax_error THEN NULL;
END
$block$;
