namespace ChiBo.Hosting.Configuration;

/// <summary>A value that is never shown, and that only the environment or a file may give.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
