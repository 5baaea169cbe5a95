using System.ComponentModel;

namespace ChiBo.Gateway;

/// <summary>What a host decides about its gateway: the section <c>Gateway</c>.</summary>
public sealed class GatewayOptions
{
    [Description("The schema may be read by anyone, and asked about: development and the demo.")]
    public bool OpenSchema { get; set; }
}
