namespace HotChocolate.Types;

/// <summary>The mutation can answer with this error, an exception or a class made from one.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));
