namespace Reckon.Assessments.Editions;

/// <summary>Why a number is not what it was.</summary>
public enum ChangeCause
{
    /// <summary>It is printed, and the printed number changed.</summary>
    Data,

    /// <summary>It is estimated in another way.</summary>
    Estimator,

    /// <summary>The text of its formula changed, or the number whose formula is solved for it.</summary>
    Formula,

    /// <summary>A number that it rests on changed.</summary>
    Input,

    /// <summary>It is given in another unit.</summary>
    Unit,

    /// <summary>Its value comes from elsewhere than before: printed, computed or implied.</summary>
    Kind,

    /// <summary>Nothing that the files hold explains it: a conversion, the definition of a unit or the program changed.</summary>
    Other,

    /// <summary>The old edition does not have it.</summary>
    Added,

    /// <summary>The new edition does not have it.</summary>
    Removed,
}
