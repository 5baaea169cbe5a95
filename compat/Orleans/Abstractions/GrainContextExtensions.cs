namespace Orleans.Runtime;

/// <summary>Waits for what <see cref="IGrainContext"/> only starts.</summary>
public static class GrainContextExtensions
{
    /// <summary>Asks the activation to step down and waits until it has.</summary>
    public static Task DeactivateAsync(
        this IGrainContext grainContext, DeactivationReason deactivationReason,
        CancellationToken cancellationToken = default)
    {
        grainContext.Deactivate(deactivationReason, cancellationToken);
        return grainContext.Deactivated;
    }
}
