using System.Globalization;
using ChiBo.Domain.Kernel;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Silo.Storage;
using Microsoft.Data.Sqlite;
using Orleans.Runtime;
using Orleans.Storage;

namespace ChiBo.Standalone.Storage;

/// <summary>
/// Keeps grains' records in SQLite, in the rows that Orleans' AdoNet storage would write, through the one writer: grains
/// that store at the same time share a commit.
/// </summary>
public sealed class SqliteGrainStorage(SqliteDatabase database, IGrainStorageSerializer serializer, string serviceId)
    : IGrainStorage, INewRecords
{
    private const string ReadRow = $"select PayloadBinary, Version from OrleansStorage where {SqliteRow.Matches}";
    private const string ReadVersion = $"select Version from OrleansStorage where {SqliteRow.Matches}";

    private const string Insert =
        "insert into OrleansStorage (GrainIdHash, GrainIdN0, GrainIdN1, GrainTypeHash, GrainTypeString, GrainIdExtensionString, "
        + "ServiceId, PayloadBinary, ModifiedOn, Version) select @keyHash, 0, 0, @typeHash, @stateName, @key, @serviceId, "
        + $"@payload, datetime('now'), 1 where not exists (select 1 from OrleansStorage where {SqliteRow.Matches})";

    private const string Update =
        "update OrleansStorage set PayloadBinary = @payload, ModifiedOn = datetime('now'), Version = Version + 1 "
        + $"where {SqliteRow.Matches} and Version = @version";

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var id = RowId.Of(stateName, grainId, serviceId);
        var (payload, version) = await database.Read(connection => Task.FromResult(Read((SqliteConnection)connection, id)));
        grainState.State = payload is null ? Activator.CreateInstance<T>() : serializer.Deserialize<T>(new BinaryData(payload));
        grainState.ETag = version?.ToString(CultureInfo.InvariantCulture);
        grainState.RecordExists = payload is not null;
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var payload = serializer.Serialize(grainState.State).Whole();
        await Store(RowId.Of(stateName, grainId, serviceId), payload, grainState);
        grainState.RecordExists = true;
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (grainState.ETag is not null) await Store(RowId.Of(stateName, grainId, serviceId), null, grainState);
        grainState.State = Activator.CreateInstance<T>();
        grainState.RecordExists = false;
    }

    Task<int> INewRecords.StoreNew(IEnumerable<(string Kind, ScopePath Id, AggregateRecord Record)> records)
    {
        var rows = records.Select(r => (
            Id: RowId.Of(r.Kind, GrainId.Create(r.Kind, r.Id.ToKey()), serviceId),
            Payload: serializer.Serialize(r.Record).ToMemory().ToArray())).ToList();
        return database.Writer.Write(session =>
        {
            foreach (var (id, payload) in rows)
                if (!Add(session, id, payload)) throw new InconsistentStateException($"{id.Key} ({id.StateName}) has a record.");
            return rows.Count;
        });
    }

    private async Task Store<T>(RowId id, byte[]? payload, IGrainState<T> grainState)
    {
        int? held = grainState.ETag is { } etag ? int.Parse(etag, CultureInfo.InvariantCulture) : null;
        var stored = await database.Writer.Write(session => Write(session, id, payload, held));
        grainState.ETag = stored.ToString(CultureInfo.InvariantCulture);
    }

    /// <returns>The new version.</returns>
    private static int Write(SqliteSession session, RowId id, byte[]? payload, int? held)
    {
        if (held is null && Add(session, id, payload)) return 1;
        var update = session.Prepared(Update, DeclareUpdate);
        id.Bind(update.Parameters);
        update.Parameters["@payload"].Value = payload is null ? DBNull.Value : payload;
        update.Parameters["@version"].Value = held ?? 0; // AdoNet storage may leave an empty row of version 0
        if (update.ExecuteNonQuery() == 1) return (held ?? 0) + 1;

        var read = session.Prepared(ReadVersion, SqliteRow.Declare);
        id.Bind(read.Parameters);
        var stored = read.ExecuteScalar() as long?;
        throw new InconsistentStateException(
            $"{id.Key} ({id.StateName}) is stored at version {Say(stored)}; the writer held {Say(held)}.", Say(stored), Say(held));
    }

    private static bool Add(SqliteSession session, RowId id, byte[]? payload)
    {
        var insert = session.Prepared(Insert, DeclareInsert);
        id.Bind(insert.Parameters);
        insert.Parameters["@payload"].Value = payload is null ? DBNull.Value : payload;
        return insert.ExecuteNonQuery() == 1;
    }

    private static (byte[]? Payload, long? Version) Read(SqliteConnection connection, RowId id)
    {
        using var command = connection.CreateCommand();
        command.CommandText = ReadRow;
        SqliteRow.Declare(command.Parameters);
        id.Bind(command.Parameters);
        using var row = command.ExecuteReader();
        if (!row.Read()) return (null, null);
        return (row.IsDBNull(0) ? null : row.GetFieldValue<byte[]>(0), row.IsDBNull(1) ? null : row.GetInt64(1));
    }

    private static void DeclareInsert(SqliteParameterCollection parameters)
    {
        SqliteRow.Declare(parameters);
        parameters.Add("@payload", SqliteType.Blob);
    }

    private static void DeclareUpdate(SqliteParameterCollection parameters)
    {
        DeclareInsert(parameters);
        parameters.Add("@version", SqliteType.Integer);
    }

    private static string Say(long? version) => version?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
