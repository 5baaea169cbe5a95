namespace ChiBo.Standalone.Demo;

/// <summary>The domain refused an order of the demo: demo and rules have come apart.</summary>
public sealed class DemoRefusedException(string code) : Exception($"The demo bloc was refused: {code}.");
