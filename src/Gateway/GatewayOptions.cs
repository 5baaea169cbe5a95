using System.ComponentModel;
using ChiBo.Hosting.Configuration.Rules;

namespace ChiBo.Gateway;

/// <summary>What a host decides about its gateway: the section <c>Gateway</c>.</summary>
public sealed class GatewayOptions
{
    [Description("The schema may be read by anyone, and asked about: development and the demo.")]
    public bool OpenSchema { get; set; }

    [Description("How many GraphQL requests may wait for their answers at once; who comes later is told to try again.")]
    [Between(1, 1_000_000)]
    public int MostRequests { get; set; } = 5000;

    [Description("How many sockets and streams one account may hold open at once.")]
    [Between(1, 1_000_000)]
    public int MostSocketsPerAccount { get; set; } = 100;

    [Description("How many sockets may be open on which nobody has signed in yet; who comes later is told to try again.")]
    [Between(1, 1_000_000)]
    public int MostSocketsBeforeSignIn { get; set; } = 1000;
}
