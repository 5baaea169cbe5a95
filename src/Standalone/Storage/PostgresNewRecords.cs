using ChiBo.Domain.Kernel;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Databases;
using ChiBo.Silo.Storage;
using Dapper;
using Npgsql;
using NpgsqlTypes;
using Orleans.Runtime;
using Orleans.Storage;

namespace ChiBo.Standalone.Storage;

/// <summary>Brings records into PostgreSQL as a stream, into the rows that AdoNet storage reads and writes afterwards.</summary>
internal sealed class PostgresNewRecords(IDatabase database, IGrainStorageSerializer serializer, string serviceId) : INewRecords
{
    /// <summary>No index of the table is unique: whoever writes to it meanwhile waits, so that nobody adds what is looked for.</summary>
    private const string Lock = "lock table OrleansStorage in share row exclusive mode";

    private const string FindHeld =
        "select n.kind || ' ' || n.key from unnest(@keyHashes, @typeHashes, @kinds, @keys) as n (key_hash, type_hash, kind, key) "
        + "join OrleansStorage s on s.GrainIdHash = n.key_hash and s.GrainTypeHash = n.type_hash and s.GrainIdN0 = 0 "
        + "and s.GrainIdN1 = 0 and s.GrainTypeString = n.kind and s.GrainIdExtensionString = n.key "
        + "and s.ServiceId = @serviceId limit 1";

    private const string Copy =
        "copy OrleansStorage (GrainIdHash, GrainIdN0, GrainIdN1, GrainTypeHash, GrainTypeString, GrainIdExtensionString, "
        + "ServiceId, PayloadBinary, ModifiedOn, Version) from stdin (format binary)";

    public Task<int> StoreNew(IEnumerable<(string Kind, ScopePath Id, AggregateRecord Record)> records)
    {
        var rows = records.Select(r => (
            Id: RowId.Of(r.Kind, GrainId.Create(r.Kind, r.Id.ToKey()), serviceId),
            Payload: serializer.Serialize(r.Record).ToMemory())).ToList();
        return database.Write(async connection =>
        {
            await connection.ExecuteAsync(Lock);
            var held = await connection.QueryFirstOrDefaultAsync<string>(FindHeld, new
            {
                keyHashes = rows.Select(r => r.Id.KeyHash).ToArray(),
                typeHashes = rows.Select(r => r.Id.TypeHash).ToArray(),
                kinds = rows.Select(r => r.Id.StateName).ToArray(),
                keys = rows.Select(r => r.Id.Key).ToArray(),
                serviceId,
            });
            if (held is not null) throw new InconsistentStateException($"{held} has a record.");
            await using var stream = await ((NpgsqlConnection)connection).BeginBinaryImportAsync(Copy);
            var storedAt = DateTime.SpecifyKind(DateTime.UtcNow, DateTimeKind.Unspecified);
            foreach (var (id, payload) in rows) await Write(stream, id, payload, storedAt);
            return (int)await stream.CompleteAsync();
        });
    }

    private static async Task Write(NpgsqlBinaryImporter stream, RowId id, ReadOnlyMemory<byte> payload, DateTime storedAt)
    {
        await stream.StartRowAsync();
        await stream.WriteAsync(id.KeyHash, NpgsqlDbType.Integer);
        await stream.WriteAsync(0L, NpgsqlDbType.Bigint);
        await stream.WriteAsync(0L, NpgsqlDbType.Bigint);
        await stream.WriteAsync(id.TypeHash, NpgsqlDbType.Integer);
        await stream.WriteAsync(id.StateName, NpgsqlDbType.Varchar);
        await stream.WriteAsync(id.Key, NpgsqlDbType.Varchar);
        await stream.WriteAsync(id.ServiceId, NpgsqlDbType.Varchar);
        await stream.WriteAsync(payload, NpgsqlDbType.Bytea);
        await stream.WriteAsync(storedAt, NpgsqlDbType.Timestamp);
        await stream.WriteAsync(1, NpgsqlDbType.Integer);
    }
}
