-- Grain records. The index is on two hashes and not unique: the other columns settle collisions.
CREATE TABLE IF NOT EXISTS OrleansStorage
(
    GrainIdHash integer NOT NULL,
    GrainIdN0 bigint NOT NULL,
    GrainIdN1 bigint NOT NULL,
    GrainTypeHash integer NOT NULL,
    GrainTypeString varchar(512) NOT NULL,
    GrainIdExtensionString varchar(512) NULL,
    ServiceId varchar(150) NOT NULL,
    PayloadBinary bytea NULL,
    ModifiedOn timestamp without time zone NOT NULL,
    Version integer NULL
);

CREATE INDEX IF NOT EXISTS IX_OrleansStorage ON OrleansStorage (GrainIdHash, GrainTypeHash);

-- Without a unique index two first writes could both succeed. The lock makes the second one see the first:
-- each statement of a volatile function has a snapshot of its own.
CREATE OR REPLACE FUNCTION WriteGrainRecord(
    id_hash integer, n0 bigint, n1 bigint, type_hash integer, type_string text, extension text, service text,
    held_version integer, payload bytea)
RETURNS integer
LANGUAGE plpgsql
AS $function$
DECLARE
    new_version integer;
BEGIN
    IF held_version IS NULL THEN
        PERFORM pg_advisory_xact_lock(id_hash, type_hash);
        INSERT INTO OrleansStorage (
            GrainIdHash, GrainIdN0, GrainIdN1, GrainTypeHash, GrainTypeString, GrainIdExtensionString, ServiceId,
            PayloadBinary, ModifiedOn, Version)
        SELECT id_hash, n0, n1, type_hash, type_string, extension, service, payload, now() AT TIME ZONE 'utc', 1
        WHERE NOT EXISTS (
            SELECT 1 FROM OrleansStorage
            WHERE GrainIdHash = id_hash AND GrainTypeHash = type_hash AND GrainIdN0 = n0 AND GrainIdN1 = n1
              AND GrainTypeString = type_string AND GrainIdExtensionString IS NOT DISTINCT FROM extension
              AND ServiceId = service)
        RETURNING Version INTO new_version;
    ELSE
        UPDATE OrleansStorage
        SET PayloadBinary = payload, ModifiedOn = now() AT TIME ZONE 'utc', Version = Version + 1
        WHERE GrainIdHash = id_hash AND GrainTypeHash = type_hash AND GrainIdN0 = n0 AND GrainIdN1 = n1
          AND GrainTypeString = type_string AND GrainIdExtensionString IS NOT DISTINCT FROM extension
          AND ServiceId = service AND Version = held_version
        RETURNING Version INTO new_version;
    END IF;

    -- the version given back unchanged says that nothing matched
    RETURN coalesce(new_version, held_version);
END
$function$;

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
(
    'WriteToStorageKey',
    $text$
    SELECT WriteGrainRecord(
        @GrainIdHash, @GrainIdN0, @GrainIdN1, @GrainTypeHash, @GrainTypeString, @GrainIdExtensionString, @ServiceId,
        @GrainStateVersion, @PayloadBinary) AS NewGrainStateVersion
    $text$
),
(
    'ReadFromStorageKey',
    $text$
    SELECT PayloadBinary, now() AT TIME ZONE 'utc' AS ReadOn, Version
    FROM OrleansStorage
    WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash AND GrainIdN0 = @GrainIdN0
      AND GrainIdN1 = @GrainIdN1 AND GrainTypeString = @GrainTypeString
      AND GrainIdExtensionString IS NOT DISTINCT FROM @GrainIdExtensionString AND ServiceId = @ServiceId
    $text$
),
(
    'ClearStorageKey',
    $text$
    WITH cleared AS (
        UPDATE OrleansStorage
        SET PayloadBinary = NULL, ModifiedOn = now() AT TIME ZONE 'utc', Version = Version + 1
        WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash AND GrainIdN0 = @GrainIdN0
          AND GrainIdN1 = @GrainIdN1 AND GrainTypeString = @GrainTypeString
          AND GrainIdExtensionString IS NOT DISTINCT FROM @GrainIdExtensionString AND ServiceId = @ServiceId
          AND Version = @GrainStateVersion
        RETURNING Version)
    SELECT coalesce((SELECT Version FROM cleared), @GrainStateVersion) AS NewGrainStateVersion
    $text$
),
(
    'DeleteStorageKey',
    $text$
    WITH deleted AS (
        DELETE FROM OrleansStorage
        WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash AND GrainIdN0 = @GrainIdN0
          AND GrainIdN1 = @GrainIdN1 AND GrainTypeString = @GrainTypeString
          AND GrainIdExtensionString IS NOT DISTINCT FROM @GrainIdExtensionString AND ServiceId = @ServiceId
          AND Version = @GrainStateVersion
        RETURNING Version + 1 AS Version)
    SELECT coalesce((SELECT Version FROM deleted), @GrainStateVersion) AS NewGrainStateVersion
    $text$
)
ON CONFLICT (QueryKey) DO UPDATE SET QueryText = EXCLUDED.QueryText;
