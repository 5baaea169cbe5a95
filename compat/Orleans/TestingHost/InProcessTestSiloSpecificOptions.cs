namespace Orleans.TestingHost;

/// <summary>What one silo of a test cluster is called and where it listens.</summary>
public sealed class InProcessTestSiloSpecificOptions
{
    /// <summary>The silo's name.</summary>
    public string SiloName { get; set; } = "";

    /// <summary>The port for silos.</summary>
    public int SiloPort { get; set; }

    /// <summary>The port for clients.</summary>
    public int GatewayPort { get; set; }
}
