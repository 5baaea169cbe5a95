namespace ChiBo.Hosting.Ownership;

/// <summary>Another process holds the data.</summary>
public sealed class DataOwnedException(string folder, string owner)
    : Exception($"The data in {folder} is in use by {owner}.")
{
    /// <summary>Who: process id, machine, since when.</summary>
    public string Owner { get; } = owner;
}
