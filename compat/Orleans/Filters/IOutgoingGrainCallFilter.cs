namespace Orleans;

/// <summary>Stands between a caller and the call.</summary>
public interface IOutgoingGrainCallFilter
{
    /// <summary>Handles the call; <see cref="IGrainCallContext.Invoke"/> lets it through.</summary>
    Task Invoke(IOutgoingGrainCallContext context);
}
