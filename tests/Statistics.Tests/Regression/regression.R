suppressMessages({library(sandwich); library(clubSandwich); library(lmtest)})
set.seed(20240501)
sets <- list()
# unbalanced clusters, two of one row
cl <- c(1,2, rep(3,3), rep(4,7), rep(5,12), rep(6,4), rep(7,2), rep(8,10))
n <- length(cl); x1 <- round(rnorm(n,10,3),3); x2 <- round(runif(n),4); u <- rnorm(8)[cl]
y <- round(2+0.5*x1-3*x2+u+rnorm(n)*(0.3+x2),4); w <- round(runif(n,0.2,4),3)
a <- data.frame(y,x1,x2,d=as.integer(cl==4),w,cluster=cl)
sets$plain <- list(data=a, f=y~x1+x2, w=FALSE)
sets$weighted <- list(data=a, f=y~x1+x2, w=TRUE)
sets$dummy <- list(data=a, f=y~x1+d, w=FALSE)
sets$dummyweighted <- list(data=a, f=y~x1+d, w=TRUE)
sets$nointercept <- list(data=a, f=y~x1+x2-1, w=FALSE)
# few clusters of many rows
cl <- rep(1:4,c(30,50,20,20)); n <- length(cl); x1 <- round(cl+rnorm(n),3); x2 <- round(exp(rnorm(n)),3)
y <- round(1+x1+0.2*x2+rnorm(4)[cl]+rnorm(n),3); w <- round(rexp(n)+0.05,3)
b <- data.frame(y,x1,x2,d=as.integer(cl<=2),w,cluster=cl)
sets$few <- list(data=b, f=y~x1+x2+d, w=FALSE)
sets$fewweighted <- list(data=b, f=y~x1+x2+d, w=TRUE)
# weights alike within clusters
cw <- b; cw$w <- c(1,2.5,0.5,4)[b$cluster]
sets$levelweighted <- list(data=cw, f=y~x1+x2+d, w=TRUE)
# one far row: leverage near 1
h <- a[1:20,]; h$x1[7] <- 60; h$y[7] <- 25; h$cluster <- rep(1:10,each=2)
sets$leverage <- list(data=h, f=y~x1+x2, w=FALSE)
# five rows
t <- data.frame(y=c(1.5,2.25,2.75,4.5,4),x1=c(1,2,3,4,6),x2=c(0,1,0,1,1),d=0,w=c(1,1,2,1,3),cluster=c(1,1,2,3,3))
sets$tiny <- list(data=t, f=y~x1+x2, w=TRUE)
ps <- read.csv("../../../src/Statistics/Gauge/Data/publicschools.csv",comment.char="#")
psd <- data.frame(y=ps$expenditure,x1=ps$income*1e-4,x2=(ps$income*1e-4)^2,d=0,w=1,cluster=rep(1:10,each=5))
sets$publicschools <- list(data=psd, f=y~x1+x2, w=FALSE)
g17 <- function(v) sprintf("%.17g", v)
cmd <- "# R 4.2.2, sandwich 3.0-2, clubSandwich 0.5.8, lmtest 0.9-40: Rscript regression.R, in this folder"
out <- c(cmd,"set,quantity,index,value"); dat <- c(cmd,"set,y,x1,x2,d,w,cluster")
for (s in names(sets)) {
  S <- sets[[s]]; d <- S$data; d$.w <- if (S$w) d$w else rep(1,nrow(d))
  m <- if (S$w) lm(S$f,d,weights=w) else lm(S$f,d)
  dat <- c(dat, apply(d[,c("y","x1","x2","d","w","cluster")],1,function(r) paste(c(s,g17(r)),collapse=",")))
  put <- function(q,v) { v <- as.numeric(v); out <<- c(out, sprintf("%s,%s,%d,%s",s,q,seq_along(v)-1L,g17(v))) }
  sm <- summary(m)
  put("estimate",coef(m)); put("covariance",vcov(m)); put("p",sm$coefficients[,4]); put("sigma",sm$sigma); put("r2",sm$r.squared); put("adjr2",sm$adj.r.squared)
  put("f",sm$fstatistic[1]); put("fp",pf(sm$fstatistic[1],sm$fstatistic[2],sm$fstatistic[3],lower.tail=FALSE))
  put("loglik",logLik(m)); put("aic",AIC(m)); put("bic",BIC(m))
  put("residuals",residuals(m)); put("fitted",fitted(m)); put("leverage",hatvalues(m)); put("cook",cooks.distance(m)); put("rstandard",rstandard(m)); put("rstudent",rstudent(m))
  put("dfbeta0",dfbeta(m)[,1]); put("dfbeta2",dfbeta(m)[,2])
  put("press",sum(d$.w*(residuals(m)/(1-hatvalues(m)))^2))
  for (k in c("HC0","HC1","HC2","HC3","HC4")) put(k,vcovHC(m,k))
  for (k in c("CR0","CR1","CR1S","CR2")) put(k,vcovCR(m,d$cluster,k))
  put("CR1S.vcovCL",vcovCL(m,d$cluster,type="HC1",cadjust=TRUE))
  ct <- coef_test(m,vcovCR(m,d$cluster,"CR2"),test="Satterthwaite"); put("CR2.df",ct$df)
  nd <- d[1,]; nd$x1 <- 4.5; nd$x2 <- 0.75; nd$d <- 1
  pr <- predict(m,nd,interval="confidence",se.fit=TRUE); put("mean",c(pr$fit,pr$se.fit))
  pn <- suppressWarnings(predict(m,nd,interval="prediction",weights=1)); put("observation",pn); put("observation.weighted",predict(m,nd,interval="prediction",weights=2.5))
  if (!S$w) {
    z <- if (s=="nointercept") ~x1+x2 else NULL
    bp <- bptest(m,z,data=d); put("koenker",c(bp$statistic,bp$parameter,bp$p.value))
    bp <- bptest(m,z,data=d,studentize=FALSE); put("breuschpagan",c(bp$statistic,bp$parameter,bp$p.value))
    if (s %in% c("plain","few","publicschools")) { r <- resettest(m,power=2:3); put("reset",c(r$statistic,r$parameter,r$p.value)) }
    put("durbinwatson",dwtest(m)$statistic)
    if (s %in% c("plain","few")) { wh <- bptest(m,if (s=="plain") ~x1+x2+I(x1^2)+I(x2^2)+I(x1*x2) else ~x1+x2+d+I(x1^2)+I(x2^2)+I(x1*x2)+I(x1*d)+I(x2*d),data=d); put("white",c(wh$statistic,wh$parameter,wh$p.value)) }
    e <- residuals(m); n <- length(e); z <- e-mean(e); m2 <- mean(z^2); sk <- mean(z^3)/m2^1.5; ku <- mean(z^4)/m2^2
    jb <- n/6*(sk^2+(ku-3)^2/4); put("jarquebera",c(jb,2,pchisq(jb,2,lower.tail=FALSE)))
  }
  k <- length(coef(m)); L <- rbind(c(rep(0,k-1),1),c(1,-1,rep(0,k-2)))
  fn <- function(V) { q <- L%*%coef(m)-c(0,0.25); f <- drop(t(q)%*%solve(L%*%V%*%t(L))%*%q)/2; c(f,2,m$df.residual,pf(f,2,m$df.residual,lower.tail=FALSE)) }
  put("hypothesis",fn(vcov(m))); put("hypothesis.HC3",fn(vcovHC(m,"HC3")))
  X <- model.matrix(m)*sqrt(d$.w); put("condition",kappa(sweep(X,2,sqrt(colSums(X^2)),"/"),exact=TRUE))
  if (attr(terms(m),"intercept")==1) {
    M <- model.matrix(m)[,-1,drop=FALSE]; put("vif",sapply(seq_len(ncol(M)),function(j) 1/(1-summary(lm(M[,j]~M[,-j],weights=d$.w))$r.squared))) }
}
writeLines(out,"regression.values.csv"); writeLines(dat,"regression.data.csv")
