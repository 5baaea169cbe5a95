using System.Globalization;

namespace ChiBo.Hosting.Ownership;

/// <summary>
/// Holds a data folder for one process. The lock is the operating system's: it ends with the process, however that ends.
/// </summary>
/// <remarks>Who holds it stands in a second file, because a locked file cannot be read everywhere.</remarks>
public sealed class DataOwner : IDisposable
{
    private readonly FileStream _lock;

    private DataOwner(FileStream held) => _lock = held;

    /// <param name="folder">Is made when it does not exist.</param>
    /// <exception cref="DataOwnedException">Another process holds the folder.</exception>
    public static DataOwner Take(string folder)
    {
        Directory.CreateDirectory(folder);
        var owner = Path.Combine(folder, "chibo.owner");
        FileStream held;
        try
        {
            held = new FileStream(Path.Combine(folder, "chibo.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new DataOwnedException(folder, File.Exists(owner) ? File.ReadAllText(owner).Trim() : "an unknown process");
        }

        File.WriteAllText(
            owner,
            string.Create(
                CultureInfo.InvariantCulture,
                $"process {Environment.ProcessId} on {Environment.MachineName}, since {DateTime.UtcNow:yyyy-MM-dd HH:mm:ss} UTC\n"));
        return new DataOwner(held);
    }

    public void Dispose() => _lock.Dispose();
}
