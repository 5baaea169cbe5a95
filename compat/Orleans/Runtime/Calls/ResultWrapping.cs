namespace Orleans.Runtime.Calls;

/// <summary>How a method wraps its result.</summary>
internal enum ResultWrapping
{
    /// <summary>Not in a way that a grain interface may use.</summary>
    Unknown,

    /// <summary>It returns void.</summary>
    None,

    /// <summary>Task.</summary>
    Task,

    /// <summary>Task of a value.</summary>
    TaskOf,

    /// <summary>ValueTask.</summary>
    ValueTask,

    /// <summary>ValueTask of a value.</summary>
    ValueTaskOf,
}
