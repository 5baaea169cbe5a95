using System.Net;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.Runtime;

/// <summary>The address this silo would have among others.</summary>
internal sealed class SiloAddressOfThisProcess(IOptions<EndpointOptions> endpoint)
{
    public SiloAddress Value { get; } = SiloAddress.New(
        endpoint.Value.AdvertisedIPAddress ?? IPAddress.Loopback, endpoint.Value.SiloPort,
        (int)(DateTime.UtcNow - new DateTime(2022, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalSeconds);
}
