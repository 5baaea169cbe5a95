namespace HotChocolate.Execution;

internal abstract class FieldTask
{
    public bool IsSelected(string fieldName) => throw new NotSupportedException();
}
