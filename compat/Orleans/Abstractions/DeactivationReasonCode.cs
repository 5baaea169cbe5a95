namespace Orleans;

/// <summary>The kinds of reasons to step down.</summary>
public enum DeactivationReasonCode : byte
{
    /// <summary>None given.</summary>
    None,

    /// <summary>The silo stops.</summary>
    ShuttingDown,

    /// <summary>It never became active.</summary>
    ActivationFailed,

    /// <summary>The directory lost it.</summary>
    DirectoryFailure,

    /// <summary>Nobody called it for its collection age.</summary>
    ActivationIdle,

    /// <summary>It was stuck.</summary>
    ActivationUnresponsive,

    /// <summary>Another activation of the same grain exists.</summary>
    DuplicateActivation,

    /// <summary>A request it cannot serve arrived.</summary>
    IncompatibleRequest,

    /// <summary>A fault in the application, such as a lost race on its state.</summary>
    ApplicationError,

    /// <summary>The grain asked.</summary>
    ApplicationRequested,

    /// <summary>It moves.</summary>
    Migrating,

    /// <summary>The runtime asked.</summary>
    RuntimeRequested,

    /// <summary>Memory is short.</summary>
    HighMemoryPressure,
}
