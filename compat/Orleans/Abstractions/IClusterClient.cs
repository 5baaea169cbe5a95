namespace Orleans;

/// <summary>The door to the grains for code that is not a grain.</summary>
public interface IClusterClient : IGrainFactory
{
    /// <summary>The services of the process this client lives in.</summary>
    IServiceProvider ServiceProvider { get; }
}
