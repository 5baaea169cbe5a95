namespace ChiBo.Demo;

/// <summary>Shows how far something has come; a line that is no terminal's hears of every tenth part.</summary>
public sealed class ProgressBar(string title, int total, TextWriter output)
{
    private const int Width = 40;

    private readonly Lock _turn = new();
    private readonly bool _isTerminal = !Console.IsOutputRedirected;
    private int _done;

    public void Step()
    {
        lock (_turn)
        {
            _done++;
            if (!_isTerminal && _done * 10 / total == (_done - 1) * 10 / total) return;
            var full = Width * _done / total;
            output.Write($"{(_isTerminal ? "\r" : "")}{title} [{new string('█', full)}{new string('·', Width - full)}] {_done}/{total}");
            if (!_isTerminal || _done == total) output.WriteLine();
        }
    }
}
