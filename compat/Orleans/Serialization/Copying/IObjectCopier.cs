namespace Orleans.Serialization.Copying;

/// <summary>Copies values whose type is known only at run time.</summary>
internal interface IObjectCopier
{
    object CopyObject(object value, CopyContext context);
}
