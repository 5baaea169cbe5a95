namespace HotChocolate.Execution.Coercion;

/// <summary>Why a value cannot be what a type asks for.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Path">Names and indices within the value, the outermost first.</param>
/// <param name="Code">As <c>HC0018</c>.</param>
internal sealed record CoercionProblem(string Message, IReadOnlyList<object> Path, string? Code = null)
{
    public static CoercionProblem Of(string message, string? code = null) => new(message, [], code);

    public CoercionProblem Within(object step) => this with { Path = [step, .. Path] };
}
