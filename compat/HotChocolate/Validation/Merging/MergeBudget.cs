namespace HotChocolate.Validation.Merging;

/// <summary>How many selections may still be looked at; a document that wants more is refused.</summary>
internal sealed class MergeBudget(ValidationContext context)
{
    private long _spent;

    public bool IsExhausted { get; private set; }

    public bool TrySpend(int comparisons)
    {
        _spent += comparisons;
        if (!IsExhausted && _spent > context.Settings.MaxFieldMergeComparisons)
        {
            IsExhausted = true;
            context.Refuse(
                ErrorCodes.TooComplex,
                "The document is too complex: judging whether its fields can be merged takes more than "
                + $"{context.Settings.MaxFieldMergeComparisons} comparisons.",
                context.Document);
        }

        return !IsExhausted;
    }
}
