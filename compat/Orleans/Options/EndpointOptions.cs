using System.Net;

namespace Orleans.Configuration;

/// <summary>Where a silo listens; there is nothing to listen for in one process.</summary>
public class EndpointOptions
{
    /// <summary>The port for silos when none is given.</summary>
    public const int DEFAULT_SILO_PORT = 11111;

    /// <summary>The port for clients when none is given.</summary>
    public const int DEFAULT_GATEWAY_PORT = 30000;

    /// <summary>The address others are told.</summary>
    public IPAddress? AdvertisedIPAddress { get; set; }

    /// <summary>The port for silos.</summary>
    public int SiloPort { get; set; } = DEFAULT_SILO_PORT;

    /// <summary>The port for clients; 0 for none.</summary>
    public int GatewayPort { get; set; } = DEFAULT_GATEWAY_PORT;

    /// <summary>Where to listen for silos.</summary>
    public IPEndPoint? SiloListeningEndpoint { get; set; }

    /// <summary>Where to listen for clients.</summary>
    public IPEndPoint? GatewayListeningEndpoint { get; set; }
}
