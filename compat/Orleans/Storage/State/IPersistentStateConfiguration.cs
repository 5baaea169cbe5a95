namespace Orleans.Runtime;

/// <summary>Which record, in which store.</summary>
public interface IPersistentStateConfiguration
{
    /// <summary>The record's name.</summary>
    string StateName { get; }

    /// <summary>The store's name.</summary>
    string StorageName { get; }
}
