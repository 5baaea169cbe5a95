namespace ChiBo.Hosting.Ownership;

/// <summary>Another process holds the data.</summary>
public sealed class DataOwnedException(string folder, string owner)
    : Exception($"The data in {folder} is in use by {owner}.")
{
    public string Folder { get; } = folder;

    /// <summary>Who: process id, machine, since when.</summary>
    public string Owner { get; } = owner;
}
