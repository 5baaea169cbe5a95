using System.Diagnostics;

namespace ChiBo.Launcher.Processes;

/// <summary>What a process writes, in a file of its own; its last lines are kept to be shown.</summary>
internal sealed class PartLog : IDisposable
{
    private const int Shown = 12;

    private readonly Queue<string> _last = new(Shown);
    private readonly StreamWriter _file;

    public PartLog(string path)
    {
        Path = path;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        _file = new StreamWriter(path, append: false) { AutoFlush = true };
    }

    public string Path { get; }

    /// <summary>Takes a line that the process has written.</summary>
    public void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_last)
        {
            if (!_file.BaseStream.CanWrite) return; // what comes after the end of the launch
            _file.WriteLine(line.Data);
            if (_last.Count == Shown) _last.Dequeue();
            _last.Enqueue(line.Data);
        }
    }

    public string Last()
    {
        lock (_last) return string.Join('\n', _last.Select(line => "    " + line));
    }

    public void Dispose()
    {
        lock (_last) _file.Dispose();
    }
}
