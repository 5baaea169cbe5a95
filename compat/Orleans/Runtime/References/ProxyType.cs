namespace Orleans.Runtime.References;

/// <summary>The generated class of an interface.</summary>
internal sealed record ProxyType(Type Interface, Func<GrainReferenceShared, IdSpan, GrainReference> Create);
