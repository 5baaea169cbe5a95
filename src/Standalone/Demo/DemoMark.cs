using System.Globalization;

namespace ChiBo.Standalone.Demo;

/// <summary>
/// Says in the data folder which demo bloc it holds, with how much of a past, and whether the load has come to its end.
/// </summary>
internal sealed class DemoMark(string path, ulong seed, int historyMonths = 0, int times = 1)
{
    private const string Done = "loaded";

    /// <summary>The load has come to its end.</summary>
    public bool IsLoaded => File.Exists(path) && Lines() is [_, Done, ..];

    /// <summary>Claims the folder for this bloc. Who asks for no past takes the one that is there.</summary>
    /// <exception cref="OtherDemoException">It holds the bloc of another seed, or with another past.</exception>
    public void Claim()
    {
        if (!File.Exists(path)) Write(Claimed, "");
        else if (!IsOurs()) throw new OtherDemoException(path);
    }

    public void Finish() => Write(File.Exists(path) ? Lines()[0] : Claimed, Done);

    private string Seed => times == 1 ? seed.ToString(CultureInfo.InvariantCulture) : $"{seed} x {times}";

    private string Claimed => historyMonths == 0 ? Seed : $"{Seed} {historyMonths}";

    private bool IsOurs() => Lines() is [var held, ..]
        && (held == Claimed || (historyMonths == 0 && IsLoaded && held.StartsWith($"{Seed} ", StringComparison.Ordinal)));

    private string[] Lines() => File.ReadAllLines(path);

    private void Write(string bloc, string state)
    {
        File.WriteAllText(path + ".new", $"{bloc}\n{state}\n");
        File.Move(path + ".new", path, overwrite: true);
    }
}
