namespace Orleans.Storage.AdoNet;

/// <summary>The names of the query texts for grain storage.</summary>
internal static class QueryKeys
{
    public const string Write = "WriteToStorageKey";
    public const string Read = "ReadFromStorageKey";
    public const string Clear = "ClearStorageKey";
    public const string Delete = "DeleteStorageKey";
}
