namespace HotChocolate.Types.Model;

/// <summary>How many elements a list is assumed to have, where the query does not tell.</summary>
/// <param name="AssumedSize">When no slicing argument tells.</param>
/// <param name="SlicingArguments">The arguments that tell: <c>first</c>, or within an input <c>input.first</c>.</param>
/// <param name="SlicingArgumentDefault">When the arguments are absent.</param>
/// <param name="SizedFields">The fields of the result that are as long; none: the field itself.</param>
/// <param name="RequireOneSlicingArgument">Refuses a query that gives none or two of them.</param>
internal sealed record ListSizeModel(
    int? AssumedSize,
    string[] SlicingArguments,
    int? SlicingArgumentDefault,
    string[] SizedFields,
    bool RequireOneSlicingArgument);
