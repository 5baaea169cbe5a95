namespace Orleans.Configuration;

/// <summary>What this silo is called.</summary>
public class SiloOptions
{
    /// <summary>The name; made up when not given.</summary>
    public string? SiloName { get; set; }
}
