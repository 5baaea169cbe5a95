namespace ChiBo.Compat.Tests.HotChocolate;

/// <summary>Counts the cases of a corpus and tells every one that failed.</summary>
internal sealed class Tally(string name, ITestOutputHelper output)
{
    private readonly List<string> _failures = [];
    private int _total;

    /// <summary>Runs one case; its answer is null when all is well, or what is wrong.</summary>
    public void Case(string title, Func<string?> run)
    {
        _total++;
        string? problem;
        try
        {
            problem = run();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            problem = $"{fault.GetType().Name}: {fault.Message} {fault.StackTrace?.Split('\n')[0].Trim()}";
        }

        if (problem is not null)
        {
            _failures.Add($"{title}\n    {problem}");
        }
    }

    public void ShouldBeComplete()
    {
        var summary = $"{name} {_total - _failures.Count}/{_total}";
        output.WriteLine(summary);
        Console.WriteLine(summary);
        _total.ShouldBeGreaterThan(0, $"the corpus of {name} holds no case");
        _failures.ShouldBeEmpty($"{summary}\n{string.Join('\n', _failures)}");
    }
}
