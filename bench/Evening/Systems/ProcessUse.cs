using System.Globalization;

namespace ChiBo.Evening.Systems;

/// <summary>What the system says of a process (Linux).</summary>
internal static class ProcessUse
{
    private const double TicksPerSecond = 100; // USER_HZ, the same on every Linux that .NET runs on

    /// <summary>Seconds of processor that the process has had, those of its ended children included.</summary>
    public static double Seconds(int process) => Fields(process)[11..15].Sum(Number) / TicksPerSecond;

    /// <summary>The same of a process and of all that it started.</summary>
    public static double SecondsWithChildren(int process) => Seconds(process) + Children(process).Sum(SecondsOrNone);

    public static int Parent(int process) => (int)Number(Fields(process)[1]);

    /// <summary>The most memory that it has had at once, in bytes.</summary>
    public static long PeakBytes(int process) => Status(process, "VmHWM:");

    public static long ResidentBytes(int process) => Status(process, "VmRSS:");

    /// <summary>Average number of processes that wanted to run during the last minute.</summary>
    public static string Load => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    private static long Status(int process, string name)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith(name, StringComparison.Ordinal));
        return (long)Number(line[name.Length..].Trim().Split(' ')[0]) * 1024;
    }

    private static IEnumerable<int> Children(int process) =>
        from folder in Directory.EnumerateDirectories("/proc")
        where int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        let id = int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)
        where ParentOrNone(id) == process
        select id;

    private static int ParentOrNone(int process)
    {
        try { return Parent(process); }
        catch (IOException) { return 0; } // it has ended
    }

    private static double SecondsOrNone(int process)
    {
        try { return Seconds(process); }
        catch (IOException) { return 0; }
    }

    /// <summary>From the state on: the name before it may hold spaces.</summary>
    private static string[] Fields(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
