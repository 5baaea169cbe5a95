namespace ChiBo.Standalone.Operating;

/// <summary>The running ChiBo did not take an operator's order.</summary>
public sealed class OperatorRefusedException(string message) : Exception(message);
