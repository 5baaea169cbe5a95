using System.Globalization;

namespace ChiBo.Standalone.Demo;

/// <summary>Says in the data folder which demo bloc it holds, and whether the load has come to its end.</summary>
internal sealed class DemoMark(string path, ulong seed, int times = 1)
{
    private const string Done = "loaded";

    /// <summary>The load has come to its end.</summary>
    public bool IsLoaded => File.Exists(path) && Lines() is [_, Done, ..];

    /// <summary>Claims the folder for this bloc.</summary>
    /// <exception cref="OtherDemoException">It holds the bloc of another seed.</exception>
    public void Claim()
    {
        if (!File.Exists(path)) Write("");
        else if (Lines() is not [var held, ..] || held != Seed) throw new OtherDemoException(path);
    }

    public void Finish() => Write(Done);

    private string Seed => times == 1 ? seed.ToString(CultureInfo.InvariantCulture) : $"{seed} x {times}";

    private string[] Lines() => File.ReadAllLines(path);

    private void Write(string state)
    {
        File.WriteAllText(path + ".new", $"{Seed}\n{state}\n");
        File.Move(path + ".new", path, overwrite: true);
    }
}
