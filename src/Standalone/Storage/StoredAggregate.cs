namespace ChiBo.Standalone.Storage;

/// <summary>What the head of a stored record says.</summary>
/// <param name="Kind">The state's name: <c>cell</c>, <c>meeting</c>.</param>
/// <param name="Key">The grain's key.</param>
/// <param name="Version">How many orders it has carried out.</param>
/// <param name="SnapshotVersion">The version that the bus has taken, facts included.</param>
internal readonly record struct StoredAggregate(string Kind, string Key, long Version, long SnapshotVersion)
{
    /// <summary>The record itself says that the bus has not taken everything.</summary>
    public bool Owes => SnapshotVersion < Version;
}
