namespace Orleans.Runtime;

/// <summary>Present when activities flow from caller to callee.</summary>
internal sealed class ActivityPropagation;
