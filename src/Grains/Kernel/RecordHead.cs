using System.Text.Json;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// Reads the two versions with which every stored <see cref="AggregateRecord"/> begins, without reading the rest.
/// </summary>
public static class RecordHead
{
    /// <param name="start">The first bytes of the record, 96 or more.</param>
    /// <returns>Zeros for what is not stated: an aggregate to which nothing has happened.</returns>
    public static (long Version, long SnapshotVersion) Read(ReadOnlySpan<byte> start)
    {
        var (version, snapshot) = (0L, 0L);
        var reader = new Utf8JsonReader(start, isFinalBlock: false, state: default);
        if (!reader.Read()) return (0, 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals(nameof(AggregateRecord.Version));
            if (!isVersion && !reader.ValueTextEquals(nameof(AggregateRecord.SnapshotVersion))) break;
            if (!reader.Read()) break;
            if (isVersion) version = reader.GetInt64();
            else snapshot = reader.GetInt64();
        }

        return (version, snapshot);
    }
}
