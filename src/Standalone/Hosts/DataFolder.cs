namespace ChiBo.Standalone.Hosts;

/// <summary>What lies where in the data folder.</summary>
internal sealed record DataFolder(string Path)
{
    public string Database => System.IO.Path.Combine(Path, "chibo.db");

    /// <summary>The realm of the demo and its people.</summary>
    public string Identity => System.IO.Path.Combine(Path, "identity");

    public string SigningKey => System.IO.Path.Combine(Path, "identity-key.pem");

    /// <summary>The secret of the addresses of calendar feeds.</summary>
    public string CalendarKey => System.IO.Path.Combine(Path, "calendar-key.txt");

    public string Files => System.IO.Path.Combine(Path, "files");

    /// <summary>Says which demo bloc has been loaded to its end.</summary>
    public string DemoMark => System.IO.Path.Combine(Path, "demo.txt");
}
