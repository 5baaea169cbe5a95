namespace ChiBo.Identity;

/// <summary>The development identity provider does not start; the message says why, in one sentence.</summary>
public sealed class IdentityRefusedException(string message) : Exception(message);
