namespace HotChocolate.Execution;

/// <summary>A request does not run at all.</summary>
internal sealed class RefusedRequestException(IReadOnlyList<IError> errors, int? statusCode = null) : Exception
{
    public IReadOnlyList<IError> Errors { get; } = errors;

    /// <summary>What HTTP answers where the media type leaves the choice.</summary>
    public int? StatusCode { get; } = statusCode;
}
