namespace ChiBo.Simulator;

/// <summary>A bar that moves on a terminal and keeps quiet elsewhere.</summary>
internal sealed class Progress(string what, int total)
{
    private const int Width = 40;
    private readonly Lock _lock = new();
    private int _done;

    public void Step()
    {
        lock (_lock)
        {
            _done++;
            if (Console.IsErrorRedirected)
            {
                if (_done == total || _done * 10 / total != (_done - 1) * 10 / total)
                    Console.Error.WriteLine($"{what}: {_done}/{total}");
                return;
            }

            var filled = _done * Width / total;
            Console.Error.Write($"\r{what} [{new string('█', filled)}{new string('·', Width - filled)}] {_done}/{total}");
            if (_done == total) Console.Error.WriteLine();
        }
    }
}
