namespace HotChocolate;

/// <summary>The parameter is the message that a subscription was told.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
