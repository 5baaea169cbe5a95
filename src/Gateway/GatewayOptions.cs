namespace ChiBo.Gateway;

/// <summary>What a host decides about its gateway: the section <c>Gateway</c>.</summary>
public sealed class GatewayOptions
{
    /// <summary>The schema may be read by anyone, and asked about: development and the demo.</summary>
    public bool OpenSchema { get; set; }

    /// <summary>The demo's clients state the instant at which they act, in the header <c>ChiBo-Demo-Time</c>.</summary>
    public bool DemoTime { get; set; }
}
