namespace Orleans;

/// <summary>The stages of a silo.</summary>
public static class ServiceLifecycleStage
{
    /// <summary>Before all others.</summary>
    public const int First = int.MinValue;

    /// <summary>The runtime is prepared.</summary>
    public const int RuntimeInitialize = 2000;

    /// <summary>The runtime's services start.</summary>
    public const int RuntimeServices = 4000;

    /// <summary>The runtime's storage starts.</summary>
    public const int RuntimeStorageServices = 6000;

    /// <summary>The runtime's services for grains start.</summary>
    public const int RuntimeGrainServices = 8000;

    /// <summary>The application's services start.</summary>
    public const int ApplicationServices = 10000;

    /// <summary>Calls are about to be accepted.</summary>
    public const int BecomeActive = Active - 1;

    /// <summary>Calls are accepted.</summary>
    public const int Active = 20000;

    /// <summary>After all others.</summary>
    public const int Last = int.MaxValue;
}
