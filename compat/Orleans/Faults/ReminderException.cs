namespace Orleans.Runtime;

/// <summary>A reminder could not be set, changed or removed.</summary>
public sealed class ReminderException : OrleansException
{
    /// <summary>A fault in words.</summary>
    public ReminderException(string message)
        : base(message)
    {
    }
}
