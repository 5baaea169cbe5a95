namespace HotChocolate.Execution.Results;

/// <summary>Where in the response the writer stands; it becomes a path only for errors.</summary>
internal sealed class ResponsePath
{
    private Step[] _steps = new Step[16];

    /// <summary>How deep the writer stands; setting it steps back.</summary>
    public int Depth { get; set; }

    public void Enter(string name) => Push(new Step(name, 0));

    public void Enter(int index) => Push(new Step(null, index));

    public Path ToPath()
    {
        var path = Path.Root;
        for (var i = 0; i < Depth; i++)
        {
            path = _steps[i].Name is { } name ? path.Append(name) : path.Append(_steps[i].Index);
        }

        return path;
    }

    private void Push(Step step)
    {
        if (Depth == _steps.Length)
        {
            Array.Resize(ref _steps, Depth * 2);
        }

        _steps[Depth++] = step;
    }

    private readonly record struct Step(string? Name, int Index);
}
