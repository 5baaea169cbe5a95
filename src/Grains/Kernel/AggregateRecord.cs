using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// All that is stored of one aggregate, in one row, because two writes are never atomic: its state, what it still owes
/// the bus, and the record of who changed what.
/// </summary>
public sealed class AggregateRecord
{
    /// <summary>How many orders have been carried out.</summary>
    public long Version { get; init; }

    /// <summary>The version whose snapshot the bus has taken; below <see cref="Version"/> the aggregate still owes one.</summary>
    public long SnapshotVersion { get; init; }

    /// <summary>The state as the JSON that was sealed. Kept as bytes so that a later program checks what was written.</summary>
    [JsonConverter(typeof(RawJsonConverter))]
    public ReadOnlyMemory<byte> State { get; init; }

    /// <summary>Facts that the bus has not taken yet, oldest first.</summary>
    public ImmutableArray<OwedMessage> Outbox { get; init; } = [];

    /// <summary>Every order that was carried out, oldest first.</summary>
    public ChangeLog Changes { get; init; } = ChangeLog.Empty;

    /// <summary>The hash of the newest change over all before it, 64 hexadecimal digits; empty when nothing happened.</summary>
    public string ChainHash { get; init; } = "";

    /// <summary>The hash over chain, version and state.</summary>
    public string Seal { get; init; } = "";
}
